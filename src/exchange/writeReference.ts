import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Where something is written that no article says. */
export interface Citation {
  title: string;
  url?: string | undefined;
  retrieved?: string | undefined;
}

/** An entity or a fact as reference files have it: its type in camel case, and what is said of it. */
export type ReferenceItem = Readonly<Record<string, object>>;

/** Reference files that are written item by item. */
export interface ReferenceFiles {
  add(list: 'entities' | 'facts', item: ReferenceItem): void;
  /** Writes what is left; gives the paths of all files, those of entities first. */
  end(): string[];
}

/** Items in a file: loading reads a file at a time. */
const mostInFile = 1_000;

/**
 * Writes reference data into a new folder as files that `load` takes, `entities-0001.yaml` and `facts-0001.yaml`, each with the
 * citation of all that cites nothing itself. Holds the items of two files in memory.
 */
export function writeReference(folder: string, name: string, citation: Citation): ReferenceFiles {
  mkdirSync(folder, { recursive: true });
  const gathered = { entities: [] as ReferenceItem[], facts: [] as ReferenceItem[] };
  const paths = { entities: [] as string[], facts: [] as string[] };
  const flush = (list: 'entities' | 'facts'): void => {
    if (gathered[list].length === 0) return;
    const file = `${list}-${String(paths[list].length + 1).padStart(4, '0')}`;
    const path = join(folder, `${file}.yaml`);
    const value = { id: `Reference:${name}/${file}`, citation, [list]: gathered[list] };
    writeFileSync(path, stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
    paths[list].push(path);
    gathered[list] = [];
  };
  return {
    add(list, item) {
      gathered[list].push(item);
      if (gathered[list].length >= mostInFile) flush(list);
    },
    end() {
      flush('entities');
      flush('facts');
      return [...paths.entities, ...paths.facts];
    },
  };
}
