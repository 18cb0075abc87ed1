import { Document, type Pair, Scalar, type YAMLMap, isMap, isScalar, parseDocument } from 'yaml';
import type { Path } from '../checkInput.ts';

/** A YAML file being edited: comments, order and quotation marks are preserved. */
export type YamlFile = Document.Parsed;

/** Opens a YAML text for editing; all scalars are text. */
export const openYaml = (text: string): YamlFile => parseDocument(text, { schema: 'failsafe' });

/** The text of an edited file. Long lines are not wrapped. */
export const yamlText = (file: YamlFile): string => file.toString({ lineWidth: 0 });

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key);

function mapAt(file: YamlFile, path: Path): YAMLMap | null {
  const node: unknown = path.length === 0 ? file.contents : file.getIn(path, true);
  return isMap(node) ? node : null;
}

/** Writes text without quotation marks if possible. */
const plain = (value: string | number): Scalar => new Scalar(String(value));

/**
 * Sets a key of the map at a path: in place if it exists, else after the key `behind`, or first. Returns whether anything
 * changed.
 */
export function setKey(
  file: YamlFile,
  path: Path,
  key: string,
  value: string | number,
  behind?: string,
): boolean {
  const map = mapAt(file, path);
  if (!map) return false;
  const pair = map.items.find((each) => keyOf(each) === key);
  if (pair) {
    if (!isScalar(pair.value)) return false;
    if (pair.value.value === String(value)) return false;
    pair.value.value = String(value);
    return true;
  }
  const at = behind === undefined ? 0 : map.items.findIndex((each) => keyOf(each) === behind) + 1;
  // A comment before the first key belongs to the map: keep it there.
  map.items.splice(at, 0, file.createPair(key, plain(value)));
  return true;
}
