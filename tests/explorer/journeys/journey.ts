import type { Page } from 'playwright-core';
import type { Pages } from '../support/startPages.ts';

/** A way through the pages, in one window: how wide and how light that is, and how a page of the service is opened in it. */
export interface Visit {
  page: Page;
  pages: Pages;
  width: number;
  colorScheme: 'light' | 'dark';
  open: (address: string) => Promise<Page>;
}

export type Journey = (visit: Visit) => Promise<void>;

/** Whether cards and evidence come as a sheet from below. */
export const isPhone = ({ width }: Visit): boolean => width < 600;
