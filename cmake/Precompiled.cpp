// Nothing: what is compiled here are the precompiled headers (BacscopeRoom.cmake).
