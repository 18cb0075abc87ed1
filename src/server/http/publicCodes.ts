import { type ErrorCode, errorCodes } from '../../errors.ts';

/** Codes that concern the command line and the start: their messages name files and servers, so they stay inside. */
const inside = /^(NEO4J_|CONFIG_|DATA_)/;

const publicCodes = new Set(Object.keys(errorCodes).filter((code) => !inside.test(code)));

/** Whether a code may leave the service over HTTP. Everything else leaves as INTERNAL. */
export const isPublic = (code: string): code is ErrorCode => publicCodes.has(code);

/** The HTTP status that belongs to a code. */
export const statusOf = (code: ErrorCode): number => errorCodes[code].http;
