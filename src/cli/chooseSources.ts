import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dataFolder } from './withGraph.ts';

/** Which of the product's own data a service loads. */
export interface Choice {
  samples: boolean;
  reference: boolean;
}

const everything: Choice = { samples: true, reference: true };

const pathOf = (dataHome: string): string => join(dataHome, 'sources.json');

function readChoice(dataHome: string): Choice {
  try {
    const kept = JSON.parse(readFileSync(pathOf(dataHome), 'utf8')) as Partial<Choice>;
    return { samples: kept.samples !== false, reference: kept.reference !== false };
  } catch {
    return everything; // no choice made yet
  }
}

/**
 * The product's data to load: the remembered choice, overridden by what is given now, which is remembered in the data
 * folder. `undefined` means not given.
 */
export function rememberChoice(dataHome: string, given: Partial<Choice>): Choice {
  const kept = readChoice(dataHome);
  const choice = { samples: given.samples ?? kept.samples, reference: given.reference ?? kept.reference };
  if (choice.samples !== kept.samples || choice.reference !== kept.reference) {
    mkdirSync(dataHome, { recursive: true });
    writeFileSync(pathOf(dataHome), `${JSON.stringify(choice)}\n`);
  }
  return choice;
}

/** The paths of the chosen data: reference data, then the sample articles. */
export const sourcePaths = ({ reference, samples }: Choice): string[] => [
  ...(reference ? [join(dataFolder, 'reference')] : []),
  ...(samples ? [join(dataFolder, 'articles')] : []),
];

/** Whether the user's folder exists and is not empty. */
export const hasArticles = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0;

/** The ids of the product's sample articles. */
export function sampleIds(): string[] {
  const folder = join(dataFolder, 'articles');
  return readdirSync(folder).flatMap((slug) => {
    const path = join(folder, slug, 'article.yaml');
    return existsSync(path) ? [(parse(readFileSync(path, 'utf8')) as { id: string }).id] : [];
  });
}
