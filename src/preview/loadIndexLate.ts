import { RTree } from "@univerjs/core";

type Box = Readonly<{ minX: number; minY: number; maxX: number; maxY: number }>;
/** The methods of rbush that the grid uses; rbush has no types. The grid removes only items that it has searched. */
type Tree = {
  insert: (item: Box) => Tree;
  load: (items: readonly Box[]) => Tree;
  search: (box: Box) => readonly Box[];
  toJSON: () => unknown;
};

type GetTree = (this: unknown, unit: string, sheet: string) => Tree;

/** rbush does not bulk-load fewer items than this either. */
const MIN_BULK_LOAD = 4;

const lateTrees = new WeakSet<Tree>();

/**
 * Makes the grid's range indexes insert all new ranges together when one is searched. The grid itself inserts them one
 * by one, and those of every formula again at every calculation. That takes a third of the time of an edit, partly for
 * indexes that are never searched.
 */
export function loadIndexLate(): void {
  const prototype = RTree.prototype as unknown as { getTree: GetTree };
  const treeOf = Reflect.get(prototype, "getTree");
  prototype.getTree = function (this: unknown, unit, sheet) {
    const tree = treeOf.call(this, unit, sheet);
    if (!lateTrees.has(tree)) makeLate(tree);
    return tree;
  };
}

function makeLate(tree: Tree): void {
  lateTrees.add(tree);
  const { insert, search, toJSON } = tree;
  let pending: Box[] = [];
  const insertPending = (): void => {
    const items = pending;
    pending = [];
    if (items.length < MIN_BULK_LOAD) for (const item of items) insert.call(tree, item);
    else tree.load(items);
  };
  const afterInsert =
    <Arguments extends unknown[], Answer>(method: (...args: Arguments) => Answer) =>
    (...args: Arguments): Answer => {
      insertPending();
      return method.apply(tree, args);
    };
  tree.insert = (item) => {
    pending.push(item);
    return tree;
  };
  tree.search = afterInsert(search);
  tree.toJSON = afterInsert(toJSON);
}
