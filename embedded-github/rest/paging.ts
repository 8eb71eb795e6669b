import type { Json } from '../openapi/schema.ts';
import type { Answer, Call } from './route.ts';

export interface PageSize {
  readonly default: number;
  readonly max: number;
}

/** What most lists have. */
const USUAL: PageSize = { default: 30, max: 100 };

/** The page of a list that `page` and `per_page` ask for; more than the maximum is cut down to it, as GitHub does. */
export function pageOf<T>(call: Call, items: readonly T[], size: PageSize = USUAL) {
  const perPage = Math.min(number(call.query.per_page, size.default), size.max);
  const page = number(call.query.page, 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return { items: items.slice((page - 1) * perPage, page * perPage), pages: { page, last } };
}

/** A list as a JSON array. */
export function listAnswer<T>(
  call: Call,
  items: readonly T[],
  render: (item: T) => Json,
  size?: PageSize,
): Answer {
  const page = pageOf(call, items, size);
  return { status: 200, body: page.items.map(render), pages: page.pages };
}

/** RFC 8288 `link` header; undefined when there is one page only. */
export function linkHeader(url: URL, { page, last }: { page: number; last: number }): string | undefined {
  const link = (to: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link(page - 1, 'prev')] : [];
  const after = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  const first = page > 1 ? [link(1, 'first')] : [];
  const links = [...before, ...after, ...first];
  return links.length === 0 ? undefined : links.join(', ');
}

function number(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
