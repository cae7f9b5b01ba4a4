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
const FEW = 4;

const late = new WeakSet<Tree>();

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
    if (!late.has(tree)) makeLate(tree);
    return tree;
  };
}

function makeLate(tree: Tree): void {
  late.add(tree);
  const { insert, search, toJSON } = tree;
  let waiting: Box[] = [];
  const enter = (): void => {
    const items = waiting;
    waiting = [];
    if (items.length < FEW) for (const item of items) insert.call(tree, item);
    else tree.load(items);
  };
  const afterEntering =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      enter();
      return ask.apply(tree, asked);
    };
  tree.insert = (item) => {
    waiting.push(item);
    return tree;
  };
  tree.search = afterEntering(search);
  tree.toJSON = afterEntering(toJSON);
}
