import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** The source of curated data. */
export interface Citation {
  title: string;
  url?: string | undefined;
  retrieved?: string | undefined;
}

/** An entity or fact as in reference files: its type in camel case, and its description. */
export type ReferenceItem = Readonly<Record<string, object>>;

/** Writes reference files item by item. */
export interface ReferenceFiles {
  add(list: 'entities' | 'facts', item: ReferenceItem): void;
  /** Writes the rest; returns the paths of all files, entities first. */
  end(): string[];
}

/** Items per file: loading reads one file at a time. */
const mostInFile = 1_000;

/**
 * Writes reference data into a new folder as files for `load`, `entities-0001.yaml` and `facts-0001.yaml`, each with the
 * citation for items without their own. Holds the items of two files in memory.
 */
export function writeReference(folder: string, name: string, citation: Citation): ReferenceFiles {
  mkdirSync(folder, { recursive: true });
  const pending = { entities: [] as ReferenceItem[], facts: [] as ReferenceItem[] };
  const paths = { entities: [] as string[], facts: [] as string[] };
  const flush = (list: 'entities' | 'facts'): void => {
    if (pending[list].length === 0) return;
    const file = `${list}-${String(paths[list].length + 1).padStart(4, '0')}`;
    const path = join(folder, `${file}.yaml`);
    const value = { id: `Reference:${name}/${file}`, citation, [list]: pending[list] };
    writeFileSync(path, stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
    paths[list].push(path);
    pending[list] = [];
  };
  return {
    add(list, item) {
      pending[list].push(item);
      if (pending[list].length >= mostInFile) flush(list);
    },
    end() {
      flush('entities');
      flush('facts');
      return [...paths.entities, ...paths.facts];
    },
  };
}
