import type { ComponentType } from 'preact';
import { ArticlePage } from '../article/ArticlePage.tsx';
import { ArticlesView } from '../article/ArticlesView.tsx';
import { AddPage } from '../doing/AddPage.tsx';
import { ReviewPage } from '../doing/ReviewPage.tsx';
import { GraphSection } from '../graph/GraphSection.tsx';
import { AboutView } from '../pages/AboutView.tsx';
import { ContractView } from '../pages/ContractView.tsx';
import { NowhereView } from '../pages/NowhereView.tsx';
import { PathView } from '../pages/PathView.tsx';
import { QuestionsView } from '../pages/QuestionsView.tsx';
import { StartView } from '../pages/StartView.tsx';
import { TensionsView } from '../pages/TensionsView.tsx';
import { UnassertedView } from '../pages/UnassertedView.tsx';
import { ProfileView } from '../profile/ProfileView.tsx';
import { MapSection } from '../map/MapSection.tsx';
import { TableView } from '../table/TableView.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import type { ViewName } from './viewAddress.ts';
import { viewState } from './viewState.ts';

const pages: Readonly<Record<ViewName, ComponentType>> = {
  profile: ProfileView,
  graph: GraphSection,
  table: TableView,
  timeline: TimelineView,
  map: MapSection,
  contract: ContractView,
  path: PathView,
  unasserted: UnassertedView,
  tensions: TensionsView,
  questions: QuestionsView,
  articles: ArticlesView,
  article: ArticlePage,
  review: ReviewPage,
  add: AddPage,
  about: AboutView,
  nowhere: NowhereView,
};

/** Sections that are about one thing; without one they are the start page. */
const needFocus: readonly ViewName[] = ['profile', 'graph', 'table', 'contract', 'review'];

/** The page that the address asks for. */
export function MainView() {
  const { view, of } = viewState.value;
  if (window.location.pathname !== '/') return <NowhereView />;
  if (!of && needFocus.includes(view)) return <StartView />;
  const View = pages[view];
  return <View key={`${view} ${view === 'article' ? '' : of}`} />;
}
