import { Fault } from '../../shared/fault.ts';
import { isRecord } from '../template/intrinsics.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Exact values only: a rule that filters in another way must be emulated before it can be trusted. */
export function matches(pattern: Fields, event: Fields): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    if (!Array.isArray(wanted) || wanted.some(isRecord)) {
      throw new Fault('invalid_input', `a rule filters ${field} by more than a list of exact values`);
    }
    return wanted.includes(event[field]);
  });
}

/** `GET /c/{code}`, `ANY /x/{proxy+}`, `$default`. Undefined = no match. */
export function matchRoute(
  routeKey: string,
  method: string,
  path: string,
): Record<string, string> | undefined {
  if (routeKey === '$default') return {};
  const [wantedMethod, pattern = ''] = routeKey.split(' ');
  if (wantedMethod !== 'ANY' && wantedMethod !== method) return undefined;
  const expression = pattern.replace(/\{(\w+)\+\}/g, '(?<$1>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${expression}$`).exec(path);
  return found ? { ...found.groups } : undefined;
}

export type Matched<Route> = Route & { readonly pathParameters: Readonly<Record<string, string>> };

/** The route that takes a request. As API Gateway does: what no other one names goes to `$default`. */
export function routeFor<Route extends { readonly routeKey: string }>(
  routes: readonly Route[],
  method: string,
  path: string,
): Matched<Route> | undefined {
  const lastResort = ({ routeKey }: Route): number => Number(routeKey === '$default');
  return routes
    .toSorted((one, other) => lastResort(one) - lastResort(other))
    .flatMap((route) => {
      const pathParameters = matchRoute(route.routeKey, method, path);
      return pathParameters ? [{ ...route, pathParameters }] : [];
    })
    .at(0);
}
