// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/native.h"

#include <gtk/gtk.h>
#include <wx/notebook.h>

#include <utility>

namespace planwright::gui {

void make_tabs_narrow(wxNotebook& tabs) {
    // The screen has it for all windows: a provider of the widget alone does not reach its tabs.
    static bool done = false;
    if (std::exchange(done, true))
        return;
    GtkCssProvider* const css = gtk_css_provider_new();
    gtk_css_provider_load_from_data(
        css, "notebook > header > tabs > tab { padding: 4px 9px; min-width: 0; margin: 0; }", -1,
        nullptr);
    gtk_style_context_add_provider_for_screen(gtk_widget_get_screen(tabs.GetHandle()),
                                              GTK_STYLE_PROVIDER(css),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    g_object_unref(css);
}

void make_controls_dark(bool dark) {
    g_object_set(gtk_settings_get_default(), "gtk-application-prefer-dark-theme",
                 static_cast<gboolean>(dark), nullptr);
}

} // namespace planwright::gui
