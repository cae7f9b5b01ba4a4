/**
 * The messages between office.js and a host, as observed in version 1.1.110 of @microsoft/office-js. They are
 * undocumented internals: the version is pinned, and test/preview/objects.test.ts fails when it changes.
 */

export const PathType = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

export type Arguments = Readonly<{
  Arguments?: readonly unknown[] | null;
  /** Replaces an argument that is an object: the id of its path. */
  ReferencedObjectPathIds?: readonly (number | null)[] | null;
}>;

export type ObjectPath = Readonly<{
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number | null;
  ArgumentInfo?: Arguments | null;
}>;

export type Action = Readonly<{
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments | null;
  QueryInfo?: Readonly<{ Select?: readonly string[] | null; Expand?: readonly string[] | null }> | null;
}>;

export type Batch = Readonly<{ Actions: readonly Action[]; ObjectPaths: Readonly<Record<string, ObjectPath>> }>;

export type BatchError = Readonly<{ Code: string; Message: string; Location: string | null; ActionIndex: number }>;
export type BatchAnswer = Readonly<{
  Results: readonly Readonly<{ ActionId: number; Value: unknown }>[];
  Error?: BatchError;
}>;

/** Message from the page to the host, with one batch. */
export type Request = Readonly<{ id: number; type: number; message: { url?: string; body?: unknown } }>;

export const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  moved: 27,
} as const;
export type EventName = keyof typeof eventTypes;
