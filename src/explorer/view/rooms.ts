import type { ViewName } from './viewAddress.ts';

/** The rooms of the pages, each with the page that it opens on, as the bars of all pages have them. */
export const rooms: readonly { name: string; opens: ViewName; views: readonly ViewName[] }[] = [
  {
    name: 'Explore',
    opens: 'profile',
    views: ['profile', 'graph', 'table', 'timeline', 'map', 'contract'],
  },
  { name: 'Ask', opens: 'unasserted', views: ['unasserted', 'tensions', 'questions', 'path'] },
  { name: 'Articles', opens: 'articles', views: ['articles', 'article', 'review', 'add'] },
  { name: 'About', opens: 'about', views: ['about'] },
];
