import DeskApp

// Synchronous on purpose: an async main would empty the main thread's signal mask, which the desk's loop needs.
Entry.run()
