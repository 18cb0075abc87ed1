import { fileName } from './fileName.ts';
import { saveFile } from './saveFile.ts';
import { svgAsPng } from './svgAsPng.ts';

/** Saves a drawing as it is. */
export function saveSvg(svg: string): void {
  saveFile(fileName('svg'), 'image/svg+xml', svg);
}

/** Saves a drawing as a picture. */
export async function savePng(svg: string): Promise<void> {
  saveFile(fileName('png'), 'image/png', await svgAsPng(svg));
}
