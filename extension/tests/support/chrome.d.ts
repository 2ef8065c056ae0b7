// In the background's own world, where some tests look.
declare const chrome: (typeof import('wxt/browser'))['browser'];
