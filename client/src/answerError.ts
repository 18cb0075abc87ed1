/** One error of an answer, with its documented code. */
export interface AskError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string };
}

/** The service refused a question or could not answer it. */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  /** The code of the first error, as the service documents it: `RATE_LIMITED`, `UNAUTHENTICATED` …; `NO_ANSWER` where what answered is no Entente. */
  readonly code: string;
  /** The HTTP status. */
  readonly status: number;
  /** All errors of the answer. */
  readonly errors: readonly AskError[];

  constructor(code: string, message: string, status: number, errors: readonly AskError[] = []) {
    super(message);
    this.code = code;
    this.status = status;
    this.errors = errors;
  }
}
