// What the package exports: the saved operations as typed documents, their types, and two functions to ask with.
export { EntenteError, type AskError } from './answerError.ts';
export { type Answer, type Ask, type Service, connect } from './connect.ts';
export { type Page, fetchAll } from './fetchAll.ts';
export * from './generated/operations.ts';
export type * from './scalars.ts';
