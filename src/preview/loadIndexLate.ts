import { RTree } from "@univerjs/core";

type Box = Readonly<{ minX: number; minY: number; maxX: number; maxY: number }>;
/** What the grid asks of rbush, which brings no types; what it removes it has searched. */
type Tree = {
  insert: (item: Box) => Tree;
  load: (items: readonly Box[]) => Tree;
  search: (box: Box) => readonly Box[];
  toJSON: () => unknown;
};

type GetTree = (this: unknown, unit: string, sheet: string) => Tree;

/** Fewer are not loaded together by rbush either. */
const FEW = 4;

const late = new WeakSet<Tree>();

/**
 * Makes the grid's indexes of ranges take in all new ranges together, when one is searched. By itself the grid enters
 * them one by one, those of every formula again at every calculation: a third of the time of an edit, part of it for an
 * index that is never searched.
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
