import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, Kind, parse, validate } from 'graphql';
import { closeGraph, folder, loadedGraph, model } from './support/loadedGraph.ts';
import { type TestService, startTestService } from './support/startTestService.ts';

const operations = folder('operations');
const names = readdirSync(operations, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();
const read = (file: string): string => readFileSync(join(operations, file), 'utf8');

/** The variables that are saved beside an operation; none without such a file. */
const readVariables = (name: string): Record<string, unknown> =>
  existsSync(join(operations, `${name}.json`))
    ? (JSON.parse(read(`${name}.json`)) as Record<string, unknown>)
    : {};

/** Whether an answer holds anything besides empty lists, zeros, nulls and the names of types. */
function hasContent(value: unknown, key = ''): boolean {
  if (Array.isArray(value)) return value.some((each) => hasContent(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).some(([name, each]) => hasContent(each, name));
  }
  return typeof value === 'string' && key !== '__typename';
}

let service: TestService;

beforeAll(async () => {
  service = await startTestService(await loadedGraph());
});

afterAll(async () => {
  await service.stop();
  await closeGraph();
});

test.each(names)('%s says what it asks, in valid GraphQL', (name) => {
  const text = read(`${name}.graphql`);
  expect(text).toMatch(/^# [A-Z].*[.?]\n/);
  expect(validate(model.schema, parse(text)).map(({ message }) => message)).toEqual([]);
});

test.each(names)('%s has a sample of each of its variables', (name) => {
  const operation = parse(read(`${name}.graphql`)).definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  expect(Object.keys(readVariables(name)).sort()).toEqual(declared.sort());
});

test.each(names)('%s is answered over HTTP, without errors and with something', async (name) => {
  const { status, data, errors, extensions } = await service.ask(
    read(`${name}.graphql`),
    readVariables(name),
  );
  expect({ status, errors, hints: extensions?.hints }).toEqual({ status: 200 });
  expect(hasContent(data)).toBe(true);
});
