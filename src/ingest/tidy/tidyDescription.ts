import { counted } from '../../model/counted.ts';
import { isMap, isSeq } from 'yaml';
import { hashOfText } from '../add/document.ts';
import { anchorQuote } from '../anchorQuote.ts';
import { type DataFile, readable } from '../checkInput.ts';
import type { ArticleInput } from '../reading.ts';
import { splitSentences } from '../splitSentences.ts';
import { type YamlFile, openYaml, setKey, yamlText } from './editYaml.ts';
import type { Tidied } from './tidyFacts.ts';

/** Recomputes the sentences of a description; their marks are lost, which is noted. */
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
 * Updates a description to its article's text: the hash, the sentences if given, and the positions of unclaimed passages. An
 * up-to-date description is returned byte for byte. Takes its text, its parsed form, and the article's bytes. Pure.
 */
export function tidyDescription(
  source: string,
  file: DataFile<ArticleInput>,
  article: { text: string; bytes: Uint8Array },
): Tidied {
  const yaml = openYaml(source);
  const notes: string[] = [];
  const problems: string[] = [];
  const say = (line: number, message: string): string => `${file.file}:${String(line)} ${message}`;
  const { sha256, sentences, unclaimed } = file.value as Partial<ArticleInput>;
  const hash = hashOfText(article.bytes);
  const isOther = sha256 !== undefined && sha256 !== hash;
  let isChanged = isOther;
  if (isOther) {
    setKey(yaml, [], 'sha256', hash);
    notes.push(say(file.lineOf(['sha256']), 'the text was changed: its hash was written'));
    if (sentences !== undefined)
      notes.push(
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
    if (found.note !== null) notes.push(say(file.lineOf(path), `${passage.id} ${found.note}`));
    const changed = [
      setKey(yaml, path, 'start', found.start, 'id'),
      setKey(yaml, path, 'end', found.end, 'start'),
    ];
    isChanged ||= changed.includes(true);
  }
  return { text: isChanged ? yamlText(yaml) : source, notes, problems };
}
