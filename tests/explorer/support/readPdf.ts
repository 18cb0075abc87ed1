import { execFileSync } from 'node:child_process';

/** The text of a PDF, as pdftotext reads it. Throws where the machine has none. */
export function readPdf(pdf: Buffer): string {
  try {
    return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('No pdftotext is on PATH. Debian: apt-get install poppler-utils', { cause: error });
    throw error;
  }
}
