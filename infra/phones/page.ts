import type { Route } from '../local/api.ts';
export const pageRoutes: Readonly<Record<string, Route>> = {};
