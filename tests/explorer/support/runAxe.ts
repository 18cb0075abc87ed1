import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { folder } from '../../support/loadedGraph.ts';

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
}

const axe = readFileSync(folder('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical on a page, one line each. */
export async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeResult;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
}
