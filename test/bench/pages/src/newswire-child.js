import { initFrame } from '@newswire/frames';

initFrame();
