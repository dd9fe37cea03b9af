// The door for a page in a frame. It stands alone: nothing of the other packages is in it.
export {
  connectFrame,
  type Frame,
  type FrameAction,
  type FrameOptions,
  type FrameSize,
  type FrameState,
} from './connect-frame.ts';
