// The door for what holds trees that change: apart from `./reader.ts`, for not every page does.

export { identityOf } from './identity.ts';
export { shareStructure } from './share-structure.ts';
export { stateSlotsAfter } from './slots-after.ts';
