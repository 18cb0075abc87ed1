import { describeGraph } from '../../src/model/describeGraph.ts';
import { model } from './loadedGraph.ts';

const described = describeGraph(model);

/** What former versions stored; migrations read it. */
const ofFormerVersions = ['publishedInFile', 'publishedInFileCertainty', 'publishedInFileBasis', 'until'];

/** Properties of temporary nodes and of maps that statements make for themselves. */
const ofStatements = ['held', 'factAs', 'speakerAs', 'viaAs', 'details', 'fact'];

/** Labels of nodes. */
export const labels: readonly string[] = described.labels.map(({ label }) => label);

/** Relationship types: roles of every stored type, and derived edges. */
export const relationshipTypes: readonly string[] = described.links.map(({ type }) => type);

/** Relationship types of the roles of facts alone. */
export const factRoles: readonly string[] = model.factTypes.flatMap((type) =>
  model.ownFields(type).flatMap(({ plan }) => (plan.kind === 'role' ? [plan.relationship] : [])),
);

/** Property keys of nodes and relationships. */
export const propertyKeys: readonly string[] = [
  ...[...described.labels, ...described.links].flatMap(({ properties }) =>
    properties.map(({ name }) => name),
  ),
  ...ofFormerVersions,
  ...ofStatements,
];
