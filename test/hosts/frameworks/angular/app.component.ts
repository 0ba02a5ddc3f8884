import {
  ChangeDetectionStrategy,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  signal,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import type {} from 'statement-widgets';
import { first, hear, type State } from '../app.js';

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.component.html',
})
export class AppComponent {
  protected readonly state = signal<State>(first);
  protected readonly hear = hear;
  private readonly sanitizer = inject(DomSanitizer);

  constructor() {
    globalThis.set = (change) => {
      this.state.update((before) => ({ ...before, ...change }));
    };
  }

  /** Angular's sanitizer keeps `class` and strips `data-` attributes. */
  protected trusted(html: string) {
    return this.sanitizer.bypassSecurityTrustHtml(html);
  }
}
