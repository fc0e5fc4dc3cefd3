/** What the published document (/v3/api-docs) says of the service, as the page asks it. */
import type { paths } from "../../../target/types/api";

type Method = "get" | "post" | "put" | "delete";

/** The paths that a method answers. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

/** Each member is there, as a record is written whole; one that the document leaves open is anything. */
type Told<J> = unknown extends J
  ? any
  : string extends keyof J
    ? any
    : { [M in keyof J]-?: unknown extends J[M] ? any : J[M] };

type Content<R> = R extends { content: { "application/json": infer J } }
  ? Told<J>
  : R extends { content: { "*/*": infer J } }
    ? Told<J>
    : undefined;

/** What a path answers when all is well. */
export type Answer<P extends PathOf<M>, M extends Method = "get"> =
  paths[P] extends Record<M, { responses: infer R }>
    ? R extends { 200: infer A }
      ? Content<A>
      : R extends { 201: infer A }
        ? Content<A>
        : undefined
    : never;

/** One row of a list. */
export type Row<P extends PathOf<"get">> =
  Answer<P> extends { items?: (infer R)[] } ? (unknown extends R ? any : R) : any;

/** A list as JSON has it. */
export type List<P extends PathOf<"get">> =
  Answer<P> extends { items: unknown } ? Answer<P> : { items: any[]; numberMatched: number; [member: string]: any };

/** Parameters of a query; those that are not known are left out of the address. */
export type Query = Record<string, string | number | boolean | null | undefined>;

/** A feature collection (RFC 7946) with the count that goes with it. */
export type Collection = { features: any[]; numberMatched: number; [member: string]: any };
