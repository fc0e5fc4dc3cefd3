/** What the published document (/v3/api-docs) says of the service, as the page asks it. */
import type { paths } from "../../../target/types/api";

type Method = "get" | "post" | "put" | "delete";

/** The paths that a method answers. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Content<R> = R extends { content: { "application/json": infer J } }
  ? Required<J>
  : R extends { content: { "*/*": infer J } }
    ? Required<J>
    : undefined;

/** What a path answers when all is well; a record is written whole, so each member is there. */
export type Answer<P extends PathOf<M>, M extends Method = "get"> =
  paths[P] extends Record<M, { responses: infer R }>
    ? R extends { 200: infer A }
      ? Content<A>
      : R extends { 201: infer A }
        ? Content<A>
        : undefined
    : never;

/** One row of a list; anything while the document leaves the rows open. */
export type Row<P extends PathOf<"get">> =
  Answer<P> extends { items?: (infer R)[] } ? (unknown extends R ? any : R) : any;

/** A list as JSON has it. */
export type List<P extends PathOf<"get">> = { items: Row<P>[]; numberMatched: number; [member: string]: any };

/** Parameters of a query; those that are not known are left out of the address. */
export type Query = Record<string, string | number | boolean | null | undefined>;

/** A feature collection (RFC 7946) with the count that goes with it. */
export type Collection = { features: any[]; numberMatched: number; [member: string]: any };
