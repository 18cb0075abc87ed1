import { type IncomingHttpHeaders, request } from 'node:http';

/** A raw request: path, method, headers and body as they are, so that anything can be sent. */
export interface Raw {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** What came back. `json` is null when the body is none. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json: any;
  milliseconds: number;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends a raw request to the service at `url`; by default a POST of JSON to /graphql. */
export function send(
  url: string,
  { path = '/graphql', method = 'POST', headers, body }: Raw,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path,
        method,
        agent: false,
        headers: headers ?? { 'content-type': 'application/json' },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const { statusCode = 0, headers: received } = response;
          resolve({
            status: statusCode,
            headers: received,
            text,
            json: parse(text),
            milliseconds: performance.now() - begun,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A POST of an operation. */
export const post = (query: unknown, variables?: unknown): Raw => ({
  body: JSON.stringify({ query, variables }),
});
