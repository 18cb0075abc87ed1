import { Agent, request } from 'node:http';
import type { Asked } from '../peers/peer.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts one request and gives the answer's text. Throws for any status but 200. */
export function send(url: string, { path, body, authorization }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, url),
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...(authorization && { authorization }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${path} answered ${String(response.statusCode)}: ${text.slice(0, 500)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
