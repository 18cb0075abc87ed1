import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { findChromium } from './findChromium.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of elsewhere that a test makes up may frame this machine's.
  '--disable-features=LocalNetworkAccessChecks',
];

/** A browser with a user-data folder of its own. */
export interface Browser {
  context: BrowserContext;
  /** An empty page of which every complaint is kept: console errors, violations of the policy, requests elsewhere. */
  newPage(): Promise<Page>;
  /** Opens an address in such a page. */
  open(address: string): Promise<Page>;
  /** What pages complained about since the last call. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

function watch(page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.push(`request elsewhere: ${url}`);
  });
}

/** Starts a Chromium for one origin. Throws when the machine has none. */
export async function openBrowser(origin: string): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No chromium is on PATH. Debian: apt-get install chromium');
  const profile = await mkdtemp(join(tmpdir(), 'entente-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: flags,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  // Runs before the page's own scripts: what the policy refuses is kept, and read by `complaints`.
  await context.addInitScript(
    "window.refused = []; document.addEventListener('securitypolicyviolation', (e) => window.refused.push(e.violatedDirective + ' ' + e.blockedURI))",
  );
  const found: string[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    watch(page, origin, found);
    return page;
  };
  return {
    context,
    newPage,
    async open(address) {
      const page = await newPage();
      await page.goto(origin + address);
      return page;
    },
    async complaints() {
      for (const page of context.pages()) {
        const refused = await page.evaluate<string[]>('window.refused ?? []');
        found.push(...refused.map((what) => `refused by the policy: ${what}`));
        await page.evaluate('window.refused = []');
      }
      return found.splice(0);
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
