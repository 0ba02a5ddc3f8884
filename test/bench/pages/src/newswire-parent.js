import { autoInitFrames } from '@newswire/frames';

autoInitFrames();
