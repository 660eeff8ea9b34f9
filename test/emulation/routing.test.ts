import { describe, expect, it } from 'vitest';
import { matches, matchRoute, routeFor } from '../../infra/emulation/routing.ts';

describe('a route', () => {
  it.each([
    { route: 'POST /replies', method: 'POST', path: '/replies', gives: {} },
    { route: 'POST /replies', method: 'GET', path: '/replies', gives: undefined },
    { route: 'POST /replies', method: 'POST', path: '/replies/', gives: undefined },
    { route: 'ANY /c/{code}', method: 'GET', path: '/c/AB12', gives: { code: 'AB12' } },
    { route: 'GET /c/{code}', method: 'GET', path: '/c/a/b', gives: undefined },
    { route: 'GET /x/{rest+}', method: 'GET', path: '/x/a/b', gives: { rest: 'a/b' } },
    { route: '$default', method: 'PUT', path: '/anything', gives: {} },
  ])('$route takes $method $path as $gives', ({ route, method, path, gives }) => {
    expect(matchRoute(route, method, path)).toEqual(gives);
  });
});

it('of everything takes only what no other names, wherever it stands in the template', () => {
  const routes = [{ routeKey: '$default' }, { routeKey: 'POST /replies' }];
  expect(routeFor(routes, 'POST', '/replies')?.routeKey).toBe('POST /replies');
  expect(routeFor(routes, 'GET', '/replies')?.routeKey).toBe('$default');
});

describe('a rule of the bus', () => {
  const event = { source: 'fairnotice', 'detail-type': 'NoticeDue' };

  it.each([
    { because: 'one of the values', pattern: { source: ['other', 'fairnotice'] }, gives: true },
    {
      because: 'every field must match',
      pattern: { source: ['fairnotice'], 'detail-type': ['X'] },
      gives: false,
    },
    { because: 'a field that is not there', pattern: { region: ['us-east-1'] }, gives: false },
  ])('matches: $because', ({ pattern, gives }) => {
    expect(matches(pattern, event)).toBe(gives);
  });

  it('is refused when it filters by more than exact values', () => {
    expect(() => matches({ source: [{ prefix: 'fair' }] }, event)).toThrow(/source/);
  });
});
