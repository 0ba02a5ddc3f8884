import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component.js';

const root = document.createElement('app-root');
document.getElementById('app')!.append(root);
await bootstrapApplication(AppComponent);
