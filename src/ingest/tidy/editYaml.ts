import { Document, type Pair, Scalar, type YAMLMap, isMap, isScalar, parseDocument } from 'yaml';
import type { Path } from '../checkInput.ts';

/** A YAML file as it is changed: comments, order and quotation marks stay as they are. */
export type YamlFile = Document.Parsed;

/** Opens the text of a YAML file to be changed; all scalars are text. */
export const openYaml = (text: string): YamlFile => parseDocument(text, { schema: 'failsafe' });

/** The text of a file that was changed. Long lines are not broken. */
export const yamlText = (file: YamlFile): string => file.toString({ lineWidth: 0 });

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key);

function mapAt(file: YamlFile, path: Path): YAMLMap | null {
  const node: unknown = path.length === 0 ? file.contents : file.getIn(path, true);
  return isMap(node) ? node : null;
}

/** Text stands without quotation marks, where it can. */
const plain = (value: string | number): Scalar => new Scalar(String(value));

/**
 * Gives a key of the map at a path a value: where the map has it, in its place; else behind the key `behind`, or first. Tells
 * whether that changed anything.
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
  // The first key of a map has its comment before it, and so has the map: it stays where it is.
  map.items.splice(at, 0, file.createPair(key, plain(value)));
  return true;
}
