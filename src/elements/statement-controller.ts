import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areLoading, languageOf, messagesIn } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import { followLanguage, followPage, occasions } from '../runtime/page.js';
import {
  type Naming,
  releaseStatement,
  type Resolved,
  resolveStatement,
} from '../statement/sources/resolve.js';

/**
 * Finds the language and the statement of an element. Has the element update when the page changes either, as long as
 * the element is in the page.
 */
export class StatementController implements ReactiveController {
  /** The messages of the interface. Those of the last language stay while the next ones load. */
  messages: Messages | undefined;
  /** The statement, or why there is none. Empty while the statement or the messages load. */
  resolved: Resolved = {};
  private language: string | undefined;
  private unfollow: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Naming) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    // In its new place another language may hold, or another script element of the same id.
    occasions.connected++;
    host.requestUpdate();
    const unfollowLanguage = followLanguage(host.getRootNode(), () => {
      if (languageOf(host) !== this.language) host.requestUpdate();
    });
    const unfollowPage = followPage(() => {
      host.requestUpdate();
    });
    this.unfollow = () => {
      unfollowPage();
      unfollowLanguage();
      releaseStatement(host);
    };
  }

  hostDisconnected(): void {
    this.unfollow?.();
  }

  /** Whether neither a statement nor a reason for its absence is there yet. */
  get isWaiting(): boolean {
    return !this.resolved.statement && !this.resolved.fault;
  }

  /**
   * Resolves the language and the statement again.
   * @param keeps Whether the element goes on showing what is in its HTML, instead of these messages.
   */
  resolve(keeps: (messages: Messages) => boolean): void {
    const before = this.resolved.statement;
    const language = (this.language = languageOf(this.host));
    const messages = messagesIn(language);
    this.messages = messages && !keeps(messages) ? messages : this.messages;
    const resolved = this.messages ? resolveStatement(this.host, language) : {};
    const { statement } = resolved;
    // Texts without a translation are shown with the numbers and dates of the statement's own language. If its file is
    // requested again, a statement that is shown stays.
    const isLoading = statement && areLoading(statement.language);
    this.resolved = isLoading && statement !== before ? {} : resolved;
  }
}
