/**
 * Keeps what an update moves from starting over. React takes a node out to put it elsewhere, and a
 * frame that is taken out loads anew, and forgets a scroll position like all that can be scrolled.
 * `moveBefore` does without, where the browser has it. React knows no way to ask for it, hence the
 * other `insertBefore` on the elements of this tree, for as long as it takes React to change them.
 *
 * @param root - What all that moves stands in.
 * @returns What takes the other way to insert away again.
 */
export function moveSteadily(root: Element): () => void {
  const elements = 'moveBefore' in Element.prototype ? [...root.querySelectorAll('*')] : [];
  for (const element of elements) {
    element.insertBefore = (node, before) => insert(element, node, before);
    element.appendChild = (node) => insert(element, node, null);
  }
  return () => {
    for (const element of elements) {
      // What is inherited shows again.
      Reflect.deleteProperty(element, 'insertBefore');
      Reflect.deleteProperty(element, 'appendChild');
    }
  };
}

function insert<Inserted extends Node>(
  parent: Element,
  node: Inserted,
  before: Node | null,
): Inserted {
  // What was not there yet is inserted; what is there stays in its document all the way.
  if (parent.isConnected && node.isConnected && node.getRootNode() === parent.getRootNode()) {
    parent.moveBefore(node, before);
    return node;
  }
  return Node.prototype.insertBefore.call(parent, node, before) as Inserted;
}
