import type { Model } from '../../model/buildModel.ts';
import { inCamelCase } from '../../model/deriveLists.ts';
import { anchorQuote } from '../anchorQuote.ts';
import { onlyPair } from '../checkEntities.ts';
import { type Path, readable } from '../checkInput.ts';
import type { ClaimInput } from '../reading.ts';
import type { FactsFile } from '../short/readFacts.ts';
import { openYaml, setKey, yamlText } from './editYaml.ts';

/** A tidied file, with a line for each change, `facts.yaml:12 …`. */
export interface Tidied {
  text: string;
  notes: string[];
  /** Problems that prevent tidying. */
  problems: string[];
}

/** A claim of a facts file with its place and that of its fact. */
interface Placed {
  claim: ClaimInput;
  fact: string;
  factPath: Path;
  claimPath: Path;
  line: number;
}

/** All readable claims of a file, with their facts. */
function placedClaims(model: Model, file: FactsFile): Placed[] {
  return readable(file.value.facts).flatMap(([position, item]) => {
    const pair = onlyPair(model.factTypes, item);
    if (!pair) return [];
    const [type, { id, claims }] = pair;
    const long = ['facts', position, inCamelCase(type)];
    const factPath = file.pathOf(long);
    return readable(claims).map(([at, claim]) => {
      const path = [...long, 'claims', at];
      return { claim, fact: id, factPath, claimPath: file.pathOf(path), line: file.lineOf(path) };
    });
  });
}

/**
 * Fills in what a facts file omits and can be computed: the ids of facts and claims, and the offsets of quotes. Notes quotes
 * that moved. Preserves comments and order; a complete file is returned byte for byte. Takes the file's text, its parsed form,
 * and the article's text. Pure.
 */
export function tidyFacts(model: Model, source: string, file: FactsFile, article: string): Tidied {
  const yaml = openYaml(source);
  const notes: string[] = [];
  const problems: string[] = [];
  const changes: boolean[] = [];
  const set = (...[path, key, value, behind]: [Path, string, string | number, string?]): boolean => {
    const changed = setKey(yaml, path, key, value, behind);
    changes.push(changed);
    return changed;
  };
  for (const { claim, fact, factPath, claimPath, line } of placedClaims(model, file)) {
    const say = (message: string): string =>
      `${file.file}:${String(line)} ${fact}, claim ${claim.id}: ${message}`;
    const isOneMap = factPath.length === claimPath.length;
    if (set(factPath, 'id', fact)) notes.push(say('the ids were written'));
    set(claimPath, isOneMap ? 'claim' : 'id', claim.id, isOneMap ? 'id' : undefined);
    if (claim.quote === undefined) continue;
    const found = anchorQuote(article, { ...claim, quote: claim.quote }, []);
    if (typeof found === 'string') {
      problems.push(say(`quote ${found}`));
      continue;
    }
    const { start, end, note } = found;
    if (note !== null) notes.push(say(note));
    const isNew = set(claimPath, 'start', start, 'quote');
    if (isNew && note === null) notes.push(say(`stands at ${String(start)}–${String(end)}`));
    if (claim.end !== undefined || end !== start + claim.quote.length) set(claimPath, 'end', end, 'start');
  }
  return { text: changes.includes(true) ? yamlText(yaml) : source, notes, problems };
}
