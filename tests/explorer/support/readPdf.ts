import { execFileSync, spawnSync } from 'node:child_process';

const isThere = spawnSync('pdftotext', ['-v']).error === undefined;
if (!isThere && process.env.CI !== 'true')
  console.warn(
    'SKIPPED: the words of printed pages. No pdftotext is on PATH (Debian: apt-get install poppler-utils).',
  );

/** The text of a PDF; null where nothing reads it on this machine. In CI that is a failure. */
export function readPdf(pdf: Buffer): string | null {
  if (!isThere && process.env.CI !== 'true') return null;
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
}
