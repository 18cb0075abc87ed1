import type { Run } from '../../neo4j/openGraph.ts';
import { statement } from '../../neo4j/readStatements.ts';
import type { Model } from '../../model/buildModel.ts';
import { dayCodec } from '../../model/codecs/days.ts';
import { inOrder } from '../inOrder.ts';
import type { ClaimRow, DetailRow, Properties } from '../reading.ts';
import type { Review } from '../standingOf.ts';

/** A claim as it is stored: as its source, or a decision, has it; `review` is what is thought of it now. */
export interface StoredClaim {
  source: string;
  claim: ClaimRow;
  review: Review;
}

interface Row {
  claim: Properties & { id: string; source: string; review: Review; reviewInFile: Review | null };
  fact: string;
  factType: string;
  article: string | null;
  sentence: string | null;
  speaker: string | null;
  via: string | null;
  details: (Partial<DetailRow> & Pick<DetailRow, 'id' | 'field' | 'value' | 'certainty'>)[];
}

/** The position of one of several values: `Detail:x/F1/participants/3`. */
const positionOf = ({ id }: { id: string }): number => Number(/\/(\d+)$/.exec(id)?.[1] ?? 0);

/** The details in the order in which they are read, each with all that one can have. */
function detailsOf(model: Model, { factType, details }: Row): DetailRow[] {
  const fields = model.ownFields(factType).map(({ name }) => name);
  return details
    .toSorted(
      (a, b) =>
        fields.indexOf(a.field) - fields.indexOf(b.field) || positionOf(a) - positionOf(b) || inOrder(a.id, b.id),
    )
    .map((detail) => ({
      relative: detail.relative ?? null,
      currency: detail.currency ?? null,
      earliest: detail.earliest ?? null,
      latest: detail.latest ?? null,
      precision: detail.precision ?? null,
      id: detail.id,
      field: detail.field,
      value: detail.value,
      printed: detail.printed ?? null,
      certainty: detail.certainty,
      basis: detail.basis ?? null,
    }));
}

/** The row that `checkClaim` made, its keys in the same order, so that it is told from others by the same hash. */
function claimOf(model: Model, row: Row): ClaimRow {
  const { claim, fact, factType, article, sentence, speaker, via } = row;
  const details = detailsOf(model, row);
  const roles = new Set(
    model.ownFields(factType).flatMap(({ name, plan }) => (plan.kind === 'role' ? [name] : [])),
  );
  const text = (name: string): string | null => (claim[name] ?? null) as string | null;
  const number = (name: string): number | null => (claim[name] ?? null) as number | null;
  return {
    id: claim.id,
    fact,
    factType,
    modality: claim.modality as ClaimRow['modality'],
    voice: text('voice') as ClaimRow['voice'],
    origin: claim.origin as ClaimRow['origin'],
    review: claim.reviewInFile ?? 'ACCEPTED',
    article,
    sentence,
    speaker,
    via,
    about: [...new Set(details.filter(({ field }) => roles.has(field)).map(({ value }) => value))],
    properties: {
      quote: text('quote'),
      start: number('start'),
      end: number('end'),
      citation: text('citation'),
      citationUrl: text('citationUrl'),
      ...dayCodec.toStore('citationRetrieved', { value: text('citationRetrieved') }),
      extractedBy: text('extractedBy'),
      note: text('note'),
    },
    codePoints: { startCodePoint: number('startCodePoint'), endCodePoint: number('endCodePoint') },
    details,
  };
}

/** Claims and proposals as they are stored, by their ids; those that do not stand are left out. */
export async function storedClaims(
  run: Run,
  model: Model,
  ids: readonly string[],
): Promise<Map<string, StoredClaim>> {
  const rows = ids.length === 0 ? [] : await run(statement('internal/claims.as.stored'), { ids });
  return new Map(
    rows.map((each) => {
      const row = each.toObject() as unknown as Row;
      const { id, source, review } = row.claim;
      return [id, { source, review, claim: claimOf(model, row) }];
    }),
  );
}
