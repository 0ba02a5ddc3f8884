import '@open-iframe-resizer/core';
