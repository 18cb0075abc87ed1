/**
 * Every code that a person or a client can meet: what it means, the exit status of the command line
 * (after BSD's sysexits.h) and the HTTP status. Codes are a public contract: add, never rename.
 */
export const errorCodes = {
  CONFIG_INVALID: { meaning: 'A setting of the environment is missing or malformed.', exit: 78, http: 500 },
  DATA_INVALID: {
    meaning: 'An article or reference file is refused; nothing was loaded.',
    exit: 65,
    http: 400,
  },
  BAD_USER_INPUT: { meaning: 'An argument is out of its bounds or malformed.', exit: 64, http: 200 },
  NEO4J_MISSING: { meaning: 'No Neo4j was given, and none can be started here.', exit: 69, http: 503 },
  NEO4J_DOWNLOAD_FAILED: {
    meaning: 'The jars of the embedded Neo4j were not downloaded.',
    exit: 69,
    http: 503,
  },
  NEO4J_NOT_STARTED: { meaning: 'The embedded Neo4j did not start.', exit: 69, http: 503 },
  NEO4J_UNREACHABLE: { meaning: 'Neo4j does not answer.', exit: 69, http: 503 },
  NEO4J_SIGN_IN_REFUSED: { meaning: 'Neo4j answers, but refuses the name or password.', exit: 77, http: 503 },
  NEO4J_BUSY: { meaning: 'Another process uses the data folder of the embedded Neo4j.', exit: 75, http: 503 },
} as const satisfies Record<string, { meaning: string; exit: number; http: number }>;

export type ErrorCode = keyof typeof errorCodes;

/** A problem that a user can mend, told in one message: expected, got, where, what to do. Bugs are plain Errors. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExpectedError';
    this.code = code;
  }
}
