import { type OperationDefinitionNode, Kind, parse, validate } from 'graphql';
import { closeGraph, loadedGraph, model } from './support/loadedGraph.ts';
import { operationNames, readOperation, readVariables } from './support/savedOperations.ts';
import { type TestService, startTestService } from './support/startTestService.ts';

/** Whether an answer holds anything besides empty lists, zeros, nulls and the names of types. */
function hasContent(value: unknown, key = ''): boolean {
  if (Array.isArray(value)) return value.some((each) => hasContent(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).some(([name, each]) => hasContent(each, name));
  }
  if (typeof value === 'number') return value !== 0;
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

test.each(operationNames)('%s says what it asks, in valid GraphQL', (name) => {
  const text = readOperation(name);
  expect(text).toMatch(/^# [A-Z].*[.?]\n/);
  expect(validate(model.schema, parse(text)).map(({ message }) => message)).toEqual([]);
});

test.each(operationNames)('%s has a sample of each of its variables', (name) => {
  const operation = parse(readOperation(name)).definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  expect(Object.keys(readVariables(name)).sort()).toEqual(declared.sort());
});

test.each(operationNames)('%s is answered over HTTP, without errors and with something', async (name) => {
  const { status, data, errors, extensions } = await service.ask(readOperation(name), readVariables(name));
  expect({ status, errors, hints: extensions?.hints }).toEqual({ status: 200 });
  expect(hasContent(data)).toBe(true);
});
