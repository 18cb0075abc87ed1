import { savedOperations } from './savedOperations.ts';
import { type Shared, readShareLink } from './shareLink.ts';

/** Where GraphiQL keeps the tabs of an earlier visit. */
const tabsKey = 'graphiql:tabState';

/**
 * Which tabs to open with. Takes the page's fragment and the browser's storage; `opened` is what the editors
 * show, absent when the tabs of an earlier visit are to be kept. GraphiQL fills the first tab's variables only
 * from `opened`.
 */
export function firstTabs(
  fragment: string,
  storage: Pick<Storage, 'getItem'>,
): { tabs: Shared[]; opened?: Shared } {
  const shared = readShareLink(fragment, savedOperations);
  const tabs = [shared ?? savedOperations[0]].filter((tab) => tab !== undefined);
  const visitedBefore = storage.getItem(tabsKey) !== null;
  const opened = shared ?? (visitedBefore ? undefined : tabs[0]);
  return opened ? { tabs, opened } : { tabs };
}
