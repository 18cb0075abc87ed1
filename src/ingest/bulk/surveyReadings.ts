import { ExpectedError } from '../../errors.ts';
import type { Properties, Reading } from '../reading.ts';
import { tellProgress } from '../tellProgress.ts';

/** Readings that can be gone through twice. */
export type Readings = () => AsyncIterable<Reading> | Iterable<Reading>;

interface Entity {
  type: string;
  properties: Properties;
  names: Map<string, { source: string; properties: Properties }>;
  articleClaims: number;
}

/** What must be known of all readings before anything can be written. */
export interface Survey {
  entities: Map<string, Entity>;
  /** How many claims each fact has. */
  claims: Map<string, number>;
  /** The ids of what details lead to. */
  about: Set<string>;
  /** How many readings there are. */
  sources: number;
}

function refuse(message: string): never {
  throw new ExpectedError('DATA_INVALID', message);
}

/** An empty graph can take each source once: which version of an article stands is for the loader to find out. */
function refuseTwins(): (reading: Reading) => void {
  const seen = new Set<string>();
  const addresses = new Map<string, string>();
  return ({ source, article }) => {
    if (seen.has(source)) refuse(`${source} stands twice among the sources. Leave one out.`);
    seen.add(source);
    const url = article?.properties.url;
    if (typeof url !== 'string') return;
    const other = addresses.get(url);
    if (other)
      refuse(`${other} and ${source} have the address ${url}. Leave the newer out, and load it afterwards.`);
    addresses.set(url, source);
  };
}

/** Goes through readings once. Throws DATA_INVALID when two sources are the same. */
export async function surveyReadings(readings: Readings, report: (line: string) => void): Promise<Survey> {
  const survey: Survey = { entities: new Map(), claims: new Map(), about: new Set(), sources: 0 };
  const tell = tellProgress(report);
  const checkSource = refuseTwins();
  for await (const reading of readings()) {
    checkSource(reading);
    for (const { id, type, properties } of reading.entities) {
      const known = survey.entities.get(id);
      if (known) Object.assign(known.properties, properties);
      else
        survey.entities.set(id, {
          type,
          properties: { ...properties },
          names: new Map(),
          articleClaims: 0,
        });
    }
    for (const { id, entity, properties } of reading.names)
      survey.entities.get(entity)?.names.set(id, { source: reading.source, properties });
    for (const { fact, about, origin } of reading.claims) {
      survey.claims.set(fact, (survey.claims.get(fact) ?? 0) + 1);
      for (const id of about) survey.about.add(id);
      for (const id of origin === 'ARTICLE' ? about : []) {
        const entity = survey.entities.get(id);
        if (entity) entity.articleClaims += 1;
      }
    }
    tell((survey.sources += 1));
  }
  return survey;
}
