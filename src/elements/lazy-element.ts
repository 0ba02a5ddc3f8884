import { onServer } from '../runtime/is-server.js';
import { GuardedElement } from './guarded-element.js';
import { forget, whenNear } from './nearness.js';

/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
export abstract class LazyElement extends GuardedElement {
  /** Whether other elements of the page link to this one. */
  protected readonly isTarget: boolean = false;

  override connectedCallback(): void {
    const start = () => {
      super.connectedCallback();
    };
    if (onServer || this.hasUpdated) start();
    else
      this.guard(() => {
        whenNear(this, start, this.isTarget);
      });
  }

  override disconnectedCallback(): void {
    forget(this);
    super.disconnectedCallback();
  }
}
