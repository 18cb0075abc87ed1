#!/usr/bin/env node
// Node 20 runs TypeScript through tsx; nothing is compiled ahead.
import { register } from 'tsx/esm/api';

register();
await import('./entente.ts');
