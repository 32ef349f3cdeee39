package org.heed.process.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Finds no script language at all. */
final class NoScripts implements ScriptEngineResolver {
    @Override
    public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {}

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return new ScriptEngineManager(new ClassLoader(null) {});
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return null;
    }
}
