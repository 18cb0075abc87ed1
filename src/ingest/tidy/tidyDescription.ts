import { counted } from '../../model/counted.ts';
import { isMap, isSeq } from 'yaml';
import { hashOfText } from '../add/document.ts';
import { anchorQuote } from '../anchorQuote.ts';
import { type DataFile, readable } from '../checkInput.ts';
import type { ArticleInput } from '../reading.ts';
import { splitSentences } from '../splitSentences.ts';
import { type YamlFile, openYaml, setKey, yamlText } from './editYaml.ts';
import type { Tidied } from './tidyFacts.ts';

/** The sentences that a description gives, computed anew; how they were marked goes with them, and is told. */
function newSentences(yaml: YamlFile, file: DataFile<ArticleInput>, text: string): string[] {
  const { sentences, headline } = file.value;
  const spans = splitSentences(text, headline);
  const rows = spans.map(({ start, end }, at) => ({
    id: `S${String(at).padStart(2, '0')}`,
    start: String(start),
    end: String(end),
  }));
  const list = yaml.createNode(rows);
  if (isSeq(list)) for (const each of list.items) if (isMap(each)) each.flow = true;
  yaml.set('sentences', list);
  const marked = readable(sentences).filter(([, { garbled, note }]) => garbled || note !== undefined);
  const lost = marked.map(([, { id, note }]) => `${id}${note === undefined ? '' : ` (${note})`}`);
  return [
    `${counted(rows.length, 'sentence was', 'sentences were')} computed anew`,
    ...(lost.length > 0
      ? [`marks of the sentences of before were left out, mark them again: ${lost.join(', ')}`]
      : []),
  ];
}

/**
 * Brings a description up to its article's text: the hash, the sentences where it gives them, and the places of what makes no
 * claim. A description that fits is given back byte for byte. Takes its text, what was read of it, and the bytes. Pure.
 */
export function tidyDescription(
  source: string,
  file: DataFile<ArticleInput>,
  article: { text: string; bytes: Uint8Array },
): Tidied {
  const yaml = openYaml(source);
  const told: string[] = [];
  const problems: string[] = [];
  const say = (line: number, message: string): string => `${file.file}:${String(line)} ${message}`;
  const { sha256, sentences, unclaimed } = file.value as Partial<ArticleInput>;
  const hash = hashOfText(article.bytes);
  const isOther = sha256 !== undefined && sha256 !== hash;
  let isChanged = isOther;
  if (isOther) {
    setKey(yaml, [], 'sha256', hash);
    told.push(say(file.lineOf(['sha256']), 'the text was changed: its hash was written'));
    if (sentences !== undefined)
      told.push(
        ...newSentences(yaml, file, article.text).map((each) => say(file.lineOf(['sentences']), each)),
      );
  }
  for (const [position, passage] of readable(unclaimed)) {
    const path = ['unclaimed', position];
    const found = anchorQuote(article.text, passage, []);
    if (typeof found === 'string') {
      problems.push(say(file.lineOf(path), `${passage.id} ${found}`));
      continue;
    }
    if (found.note !== null) told.push(say(file.lineOf(path), `${passage.id} ${found.note}`));
    const changed = [
      setKey(yaml, path, 'start', found.start, 'id'),
      setKey(yaml, path, 'end', found.end, 'start'),
    ];
    isChanged ||= changed.includes(true);
  }
  return { text: isChanged ? yamlText(yaml) : source, told, problems };
}
