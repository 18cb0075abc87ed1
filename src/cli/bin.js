#!/usr/bin/env node
// Node 20 runs TypeScript through tsx; nothing is compiled in advance.
import { register } from 'tsx/esm/api';

// graphql-js and others check more, and take a fifth longer, unless NODE_ENV says that this is production.
// eslint-disable-next-line no-restricted-properties -- set here, before anything that asks for it is loaded
process.env.NODE_ENV ??= 'production';
register();
await import('./entente.ts');
